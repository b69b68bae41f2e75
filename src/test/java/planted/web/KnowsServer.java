package planted.web;

import planted.Server;

/** Breaks: nobody knows the root. */
final class KnowsServer {
  Server above;
}
