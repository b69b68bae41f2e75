package planted.web;

import io.vertx.core.eventbus.EventBus;

/** Breaks: nobody calls over the event bus. */
final class UsesEventBus {
  EventBus bus;
}
