package org.wellnessconnection.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.programme.Session;

/** A post office, and what has come for whom. */
public final class PostBox implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final Pattern CODE = Pattern.compile("\\b[A-Z2-9]{4}-[A-Z2-9]{4}\\b");

  private final GreenMail office =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private PostBox() {
    office.start();
  }

  public static PostBox opens() {
    return new PostBox();
  }

  /** What a person finds in one letter. */
  public record Letter(String subject, String text) {
    public String link() {
      return first(LINK);
    }

    /** What stands behind the # of the link. */
    public String word() {
      return link().substring(link().indexOf('#') + 1);
    }

    public String code() {
      return first(CODE);
    }

    private String first(Pattern wanted) {
      Matcher found = wanted.matcher(text);
      if (!found.find()) {
        throw new AssertionError(text);
      }
      return found.group();
    }
  }

  /** The settings of a server that brings its letters here. */
  public String[] settings(String... others) {
    String url = "--mail.url=smtp://127.0.0.1:" + office.getSmtp().getPort();
    return Stream.concat(Stream.of(url, "--mail.from=care@example.org"), Stream.of(others))
        .toArray(String[]::new);
  }

  /** Waits until so many have come to this address, the oldest first. */
  public List<Letter> letters(String address, int count) {
    await().atMost(PATIENCE).until(() -> to(address).size() >= count);
    return to(address);
  }

  /** All that have come so far. */
  public List<Letter> to(String address) {
    return Stream.of(office.getReceivedMessages())
        .filter(message -> isTo(message, address))
        .map(PostBox::letter)
        .toList();
  }

  /** A letter in all its parts. */
  public record Parts(String subject, String text, List<String> calendars) {
    public Optional<String> calendar() {
      return calendars.stream().findFirst();
    }

    /** The path of the first link of this kind. */
    public String link(String kind) {
      Matcher found = Pattern.compile("https?://[^/\\s]+(" + kind + "\\S+)").matcher(text);
      if (!found.find()) {
        throw new AssertionError(text);
      }
      return found.group(1);
    }
  }

  /** All that have come so far, taken apart, the oldest first. */
  public List<Parts> parts(String address) {
    return Stream.of(office.getReceivedMessages())
        .filter(message -> isTo(message, address))
        .map(PostBox::parts)
        .toList();
  }

  /** What has come to somebody about a session, by the link in it. */
  public List<Parts> about(Session session, String person) {
    return parts(address(person).value()).stream()
        .filter(it -> it.text().contains("/" + session.id()))
        .toList();
  }

  /** Where somebody gets letters. */
  static Address address(String person) {
    return new Address(person + "@example.org");
  }

  private static Parts parts(MimeMessage message) {
    try {
      return new Parts(
          message.getSubject(),
          parts(message, "text/plain").get(0),
          parts(message, "text/calendar"));
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> parts(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return List.of(new String(part.getInputStream().readAllBytes(), UTF_8));
    }
    return part.getContent() instanceof Multipart many ? inside(many, type) : List.of();
  }

  private static List<String> inside(Multipart many, String type)
      throws MessagingException, IOException {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < many.getCount(); i++) {
      found.addAll(parts(many.getBodyPart(i), type));
    }
    return found;
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return message.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static Letter letter(MimeMessage message) {
    try {
      return new Letter(message.getSubject(), message.getContent().toString());
    } catch (MessagingException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    office.stop();
  }
}
