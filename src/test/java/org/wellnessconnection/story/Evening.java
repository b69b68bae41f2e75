package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.wellnessconnection.web.page.Chromium;

/** A house with its doors open, and people who come with a browser of their own. */
abstract class Evening {
  static final String OPEN = "Open door";
  static final String CIRCLE = "A circle";
  private static final double PATIENCE = 15_000;
  static Chromium chromium;

  House house;
  private final List<Guest> guests = new ArrayList<>();

  @BeforeAll
  static void openBrowser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    chromium = new Chromium();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @BeforeEach
  void openHouse() throws Exception {
    house = opens();
  }

  House opens() throws Exception {
    return House.opens();
  }

  @AfterEach
  void closeHouse() throws Exception {
    try {
      guests.forEach(guest -> assertThat(guest.complaints()).as("console").allMatch(this::isKnown));
    } finally {
      guests.forEach(Guest::close);
      house.close();
    }
  }

  /**
   * Complaints a browser cannot be kept from: it tells of every failed request, whoever asks again.
   */
  boolean isKnown(String complaint) {
    return complaint.matches("Failed to load resource.* status of 503 .*");
  }

  Guest guest() {
    return guest(Look.LAPTOP);
  }

  Guest guest(Look look) {
    return guest(look, address());
  }

  /** The address by which people come. */
  URI address() {
    return house.address();
  }

  Guest guest(Look look, URI at) {
    Guest guest = new Guest(chromium.browser(), look, at);
    guests.add(guest);
    return guest;
  }

  /** Signed in by the link, through the door, inside. */
  Guest comes(String person, String room) throws Exception {
    return guest().signsIn(house.code(person)).comesInto(room, capital(person));
  }

  static String capital(String name) {
    return name.substring(0, 1).toUpperCase() + name.substring(1);
  }
}
