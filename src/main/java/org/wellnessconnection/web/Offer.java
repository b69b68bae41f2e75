package org.wellnessconnection.web;

import org.wellnessconnection.web.video.Video;

/** What the programme offers: sessions and how one sees one another there, and what is around. */
public record Offer(Season season, GratitudeSpace gratitude, Bookshelf bookshelf, Video video) {}
