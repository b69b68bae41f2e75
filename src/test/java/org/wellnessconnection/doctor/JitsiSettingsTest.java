package org.wellnessconnection.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JitsiSettingsTest {
  private static final URI JITSI = URI.create("https://video.clinic.org");

  private static Optional<JitsiPlace> place(String text) {
    return new JitsiSettings(text).place(JITSI);
  }

  @Test
  void theContainersAreUnderstood() {
    String text =
        """
        config.hosts = {};
        config.hosts.domain = 'meet.jitsi';

        var subdomain = '<!--# echo var="subdomain" default="" -->';
        config.hosts.muc = 'muc.' + subdomain + 'meet.jitsi';
        config.bosh = '//video.clinic.org/' + subdir + 'http-bind';
        """;
    assertThat(place(text))
        .contains(
            new JitsiPlace(
                URI.create("wss://video.clinic.org/xmpp-websocket"),
                "meet.jitsi",
                "muc.meet.jitsi"));
  }

  @Test
  void thePackagesOfDebianAreUnderstood() {
    String text =
        """
        var config = {
            hosts: {
                domain: 'video.clinic.org',
                // anonymousdomain: 'guest.example.com',
                muc: 'conference.' + subdomain + 'video.clinic.org',
            },
        """;
    assertThat(place(text).map(JitsiPlace::meetings)).contains("conference.video.clinic.org");
    assertThat(place(text).map(JitsiPlace::domain)).contains("video.clinic.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!doctype html>",
        "config.hosts.domain = 'a b'; config.hosts.muc = '<x/>';",
        "config.hosts.domain = location.host;",
      })
  void whatIsNoneIsNone(String text) {
    assertThat(place(text)).isEmpty();
  }
}
