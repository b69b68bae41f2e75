package org.wellnessconnection.web.identification;

import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.safety.Candour;
import org.wellnessconnection.safety.Identifications;

/** What emergency identification works with. */
public record Identifying(Identifications identifications, Candour candour, Audit audit) {}
