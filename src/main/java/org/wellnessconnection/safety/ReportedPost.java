package org.wellnessconnection.safety;

import java.util.Optional;

/**
 * A post of the gratitude space as it stood when somebody reported it.
 *
 * @param name empty where its author stayed unnamed
 */
public record ReportedPost(String id, Optional<String> name, String language, String text) {}
