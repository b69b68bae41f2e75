package org.wellnessconnection.web.identification;

import org.wellnessconnection.member.Allowance;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.safety.Alarm;
import org.wellnessconnection.safety.Candour;
import org.wellnessconnection.safety.Identifications;

/**
 * What emergency identification works with.
 *
 * @param alarm reaches the safety lead, without whom nobody is identified
 */
public record Identifying(
    Identifications identifications,
    Candour candour,
    Audit audit,
    Alarm alarm,
    Allowance allowance) {}
