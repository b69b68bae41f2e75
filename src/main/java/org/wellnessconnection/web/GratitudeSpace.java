package org.wellnessconnection.web;

import org.wellnessconnection.gratitude.Gratitude;
import org.wellnessconnection.gratitude.PostBell;
import org.wellnessconnection.gratitude.Signs;
import org.wellnessconnection.gratitude.ThisWeeksPrompt;

/** What the pages of the gratitude space work with. */
public record GratitudeSpace(
    Gratitude gratitude, Signs signs, PostBell bell, ThisWeeksPrompt prompt) {}
