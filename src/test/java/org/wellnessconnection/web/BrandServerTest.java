package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.Config;
import org.wellnessconnection.Server;
import org.wellnessconnection.content.Shelves;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** A programme with a name and a picture of its own, and one that cannot begin. */
class BrandServerTest {
  private static final Pattern PICTURE = Pattern.compile("<img src=\"(/static/[^\"]+)\"");

  @TempDir private Path folder;

  @Test
  void everyPageHasTheNameAndThePictureOfTheProgramme() throws Exception {
    Path logo = written("logo", "<svg xmlns='http://www.w3.org/2000/svg'><circle r='4'/></svg>");
    try (House house =
        House.opens(
            "--brand.logo=" + logo, "--brand.english=Quiet <Place>", "--brand.french=Un coin")) {
      String page = Caller.gets(house.address(), "/help", "Accept: text/html\r\n").body();
      assertThat(page).contains("<span>Quiet &lt;Place&gt;</span>");
      Matcher picture = PICTURE.matcher(page);
      assertThat(picture.find()).isTrue();
      Answer image = Caller.gets(house.address(), picture.group(1), "");
      assertThat(image.header("content-type")).contains("image/svg+xml");
      assertThat(image.body()).contains("<circle");
      assertThat(Caller.gets(house.address(), "/", "Accept-Language: fr\r\n").body())
          .contains("<title>Un coin</title>");
    }
  }

  @Test
  void aPictureThatActsKeepsTheServerFromStarting() throws IOException {
    Path logo = written("logo", "<svg onload='alert(1)'/>");
    refuses("--brand.logo=" + logo, "brand.logo: " + logo + ": must be a PNG picture");
  }

  @Test
  void aBrokenTextKeepsTheServerFromStarting() throws IOException {
    Path content = Shelves.beside(Path.of("config/content"), folder.resolve("content"));
    Path text = content.resolve("fr/faq/does-it-cost.md");
    Files.writeString(text, Files.readString(text).replace("order: 10", "order: first"));
    refuses("--content.folder=" + content, "content.folder: " + text + ": line 7: order: ");
  }

  private static void refuses(String setting, String says) {
    assertThatThrownBy(() -> Server.start(Config.of(setting))).hasMessageStartingWith(says);
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
