package org.wellnessconnection.video;

/** What everybody works with who follows the meetings of a house. */
public record VideoHouse(MeetingNames names, Meetings meetings, Usher usher) {}
