package org.wellnessconnection.web.week;

import org.wellnessconnection.places.PlacesBook;
import org.wellnessconnection.programme.DatesAhead;
import org.wellnessconnection.programme.Editing;
import org.wellnessconnection.programme.SeriesBook;
import org.wellnessconnection.programme.Sessions;

/** What the pages about the weeks ahead work with. */
public record Planner(
    SeriesBook series, Sessions sessions, PlacesBook places, DatesAhead dates, Editing editing) {}
