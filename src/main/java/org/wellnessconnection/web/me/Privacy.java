package org.wellnessconnection.web.me;

import org.wellnessconnection.member.Consents;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.privacy.Forgetting;
import org.wellnessconnection.privacy.Holdings;
import org.wellnessconnection.privacy.Incidents;
import org.wellnessconnection.privacy.Receipts;
import org.wellnessconnection.room.HeldMutes;
import org.wellnessconnection.room.Mutes;
import org.wellnessconnection.safety.Identifications;

/** What the pages about somebody's own data work with. */
public record Privacy(
    Members members,
    Consents consents,
    Holdings holdings,
    Forgetting forgetting,
    Mutes mutes,
    HeldMutes heldMutes,
    Identifications identifications,
    Receipts receipts,
    Incidents incidents) {}
