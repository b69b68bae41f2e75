package org.wellnessconnection.web.page;

import java.util.Optional;

/**
 * What stands at the top of every page.
 *
 * @param logo where the picture is
 */
public record Sign(String name, Optional<String> logo) {}
