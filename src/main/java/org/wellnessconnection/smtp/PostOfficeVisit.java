package org.wellnessconnection.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Goes to a post office as a letter would, signs in, and leaves without one. */
public final class PostOfficeVisit implements AutoCloseable {
  private static final int MOST_LINES = 100;

  private final SmtpAddress address;
  private Socket socket;
  private BufferedReader lines;

  /** It is there and does not take letters from us, for the reason that the message says. */
  public static final class Closed extends IOException {
    private static final long serialVersionUID = 1L;

    Closed(String why) {
      super(why);
    }
  }

  private PostOfficeVisit(SmtpAddress address, Socket socket) throws IOException {
    this.address = address;
    this.socket = socket;
    this.lines = reader(socket);
  }

  /**
   * @throws Closed when it answers, and not as it should
   * @throws IOException when there is nobody, or nobody who can prove their name
   */
  public static void at(SmtpAddress address, Duration patience) throws IOException {
    Socket socket = new Socket();
    socket.setSoTimeout((int) patience.toMillis());
    socket.connect(
        new InetSocketAddress(address.host(), address.port()), (int) patience.toMillis());
    try (PostOfficeVisit visit = new PostOfficeVisit(address, socket)) {
      visit.signIn();
    }
  }

  private void signIn() throws IOException {
    if (address.encrypted()) {
      encrypt();
    }
    hears("220", "does not greet");
    List<String> offers = greets();
    if (!address.encrypted() && !address.onThisMachine()) {
      requireStartTls(offers);
      greets();
    }
    if (address.account().isPresent()) {
      says("AUTH PLAIN " + credentials(address.account().get()));
      hears("235", "does not take user and password");
    }
    says("QUIT");
  }

  private List<String> greets() throws IOException {
    says("EHLO localhost");
    return hears("250", "does not speak with us");
  }

  private void requireStartTls(List<String> offers) throws IOException {
    if (offers.stream().noneMatch(offer -> offer.substring(4).equalsIgnoreCase("STARTTLS"))) {
      throw new Closed("offers no encryption (STARTTLS)");
    }
    says("STARTTLS");
    hears("220", "does not begin to encrypt");
    encrypt();
  }

  private void encrypt() throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket encrypted =
        (SSLSocket) factory.createSocket(socket, address.host(), address.port(), true);
    SSLParameters proof = encrypted.getSSLParameters();
    proof.setEndpointIdentificationAlgorithm("HTTPS");
    encrypted.setSSLParameters(proof);
    encrypted.startHandshake();
    socket = encrypted;
    lines = reader(encrypted);
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static String credentials(SmtpAddress.Account account) {
    String words = "\0" + account.user() + "\0" + account.password();
    return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }

  private void says(String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  /** All lines of one answer. */
  private List<String> hears(String code, String otherwise) throws IOException {
    List<String> answer = new ArrayList<>();
    while (answer.size() < MOST_LINES) {
      String line = lines.readLine();
      if (line == null || !line.startsWith(code) || line.length() < 4) {
        throw new Closed(otherwise);
      }
      answer.add(line);
      if (line.charAt(3) == ' ') {
        return answer;
      }
    }
    throw new Closed("talks without an end");
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
