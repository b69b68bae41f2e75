package org.wellnessconnection.web.booking;

import org.wellnessconnection.booking.GiveUpWords;
import org.wellnessconnection.booking.GuestList;
import org.wellnessconnection.booking.Invitations;
import org.wellnessconnection.booking.Mergers;
import org.wellnessconnection.booking.SpokenTime;
import org.wellnessconnection.booking.StandIns;
import org.wellnessconnection.booking.Upkeep;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.programme.Sessions;

/** What pages about places work with. */
public record RegistrationDesk(
    Bookings bookings,
    Sessions sessions,
    Upkeep upkeep,
    Mergers mergers,
    StandIns standIns,
    GuestList guests,
    GiveUpWords words,
    Invitations invitations,
    SpokenTime time) {}
