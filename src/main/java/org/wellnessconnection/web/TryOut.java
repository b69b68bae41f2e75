package org.wellnessconnection.web;

import java.util.Optional;
import org.wellnessconnection.mail.Outbox;

/**
 * What is there only where somebody tries things out.
 *
 * @param outbox present when letters stay on this machine
 * @param bench present when load tests may take seats
 */
public record TryOut(Optional<Outbox> outbox, Optional<BenchRoutes> bench) {}
