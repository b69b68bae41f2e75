package org.wellnessconnection.web;

import org.wellnessconnection.content.Bookmarks;
import org.wellnessconnection.content.Library;
import org.wellnessconnection.content.LinkRunFile;
import org.wellnessconnection.safety.HelpInBothLanguages;

/**
 * What there is to read, and what members keep of it for later.
 *
 * @param help where to turn in a crisis
 * @param links what was found when somebody asked whether what it leads to is still there
 */
public record Bookshelf(
    HelpInBothLanguages help, Library library, Bookmarks bookmarks, LinkRunFile links) {}
