package org.wellnessconnection.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.member.Device.Whose;

class DeviceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Firefox|Android|(Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0",
        "Firefox|Windows|(Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
        "Firefox|iPhone|(iPhone; CPU iPhone OS 18_1 like Mac OS X) FxiOS/140.0 Mobile/15E148 Safari/605.1.15",
        "Chrome|Windows|(Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36",
        "Chrome|iPhone|(iPhone; CPU iPhone OS 18_1 like Mac OS X) CriOS/140.0 Mobile/15E148 Safari/604.1",
        "Chrome|ChromeOS|(X11; CrOS x86_64 14541.0.0) Chrome/140.0.0.0 Safari/537.36",
        "Edge|Windows|(Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
        "Samsung Internet|Android|(Linux; Android 10; K) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
        "Opera|Linux|(X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36 OPR/120.0.0.0",
        "Safari|Mac|(Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1.15",
        "Safari|iPad|(iPad; CPU OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1"
      })
  void somebodyRecognisesTheirDevice(String browser, String platform, String userAgent) {
    Device device = Device.of(userAgent, Whose.OWN);
    assertThat(device.browserName()).contains(browser);
    assertThat(device.platformName()).contains(platform);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "curl/8.5.0", "<script>alert(1)</script>", "\u0000", "😀"})
  void ofAnythingElseNothingIsKept(String userAgent) {
    assertThat(Device.of(userAgent, Whose.OWN)).isEqualTo(Device.unknown());
  }

  @Test
  void aHeaderOfFourKilobytesIsNotLookedAt() {
    assertThat(Device.of("Firefox/".repeat(500), Whose.OWN)).isEqualTo(Device.unknown());
  }
}
