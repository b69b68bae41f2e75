package org.wellnessconnection.web;

import java.time.Clock;
import java.util.function.Predicate;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.room.RoomLog;
import org.wellnessconnection.safety.Afterthoughts;
import org.wellnessconnection.safety.Reports;

/**
 * What the web side works with when something is reported, and when a session is over.
 *
 * @param log to freeze what was said
 * @param letters to those who reported, and those whom it concerns
 * @param isReviewer who looks at reports: coordinators and safety leads
 */
public record Casework(
    RoomLog log,
    Reports reports,
    ReportLetters letters,
    Afterthoughts afterthoughts,
    Vault vault,
    Predicate<Account> isReviewer,
    Clock clock) {}
