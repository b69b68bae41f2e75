package org.wellnessconnection.doctor;

import java.net.URI;

/**
 * Where a Jitsi takes connections.
 *
 * @param socket of its XMPP server, without a query
 * @param domain that guests sign in to
 * @param meetings the domain that its meetings are on
 */
public record JitsiPlace(URI socket, String domain, String meetings) {}
