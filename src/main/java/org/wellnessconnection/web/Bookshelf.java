package org.wellnessconnection.web;

import org.wellnessconnection.content.Bookmarks;
import org.wellnessconnection.content.Library;

/** What there is to read, and what members keep of it for later. */
public record Bookshelf(Library library, Bookmarks bookmarks) {}
