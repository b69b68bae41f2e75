package org.wellnessconnection.web;

import org.wellnessconnection.programme.Holidays;
import org.wellnessconnection.programme.Meetings;
import org.wellnessconnection.programme.Shifts;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.web.booking.RegistrationDesk;
import org.wellnessconnection.web.catalogue.Noticeboard;
import org.wellnessconnection.web.week.Planner;

/**
 * What the pages about the programme work with.
 *
 * @param board what everybody may see of it
 * @param planner for those who lead and coordinate
 * @param desk where members get their places
 * @param meetings what takes place in a room
 * @param shifts who is on duty in the lounges
 */
public record Season(
    Timekeeping time,
    Holidays holidays,
    Noticeboard board,
    Planner planner,
    RegistrationDesk desk,
    Shifts shifts,
    Meetings meetings) {}
