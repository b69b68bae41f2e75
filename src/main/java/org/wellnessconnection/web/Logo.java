package org.wellnessconnection.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The picture at the top of every page, sound and small enough.
 *
 * @param name under which it is served
 */
public record Logo(String name, String type, byte[] bytes) {
  private static final int MOST_BYTES = 64 * 1024;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /**
   * @param file an empty path where there is none
   * @throws IllegalArgumentException with one line that names the file
   */
  public static Optional<Logo> read(Path file) {
    if (file.toString().isEmpty()) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IllegalArgumentException(file + ": must have at most " + MOST_BYTES + " bytes");
      }
      return Optional.of(of(file, Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read", e);
    }
  }

  private static Logo of(Path file, byte[] bytes) {
    if (Arrays.equals(PNG, Arrays.copyOf(bytes, PNG.length))) {
      return new Logo("logo.png", "image/png", bytes);
    }
    if (isDrawing(bytes)) {
      return new Logo("logo.svg", "image/svg+xml", bytes);
    }
    throw new IllegalArgumentException(
        file + ": must be a PNG picture, or an SVG drawing without scripts and links");
  }

  /** A drawing and nothing else: whatever acts, or is fetched from somewhere, is none. */
  private static boolean isDrawing(byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      xml.nextTag();
      boolean drawing = xml.getLocalName().equals("svg") && isHarmless(xml);
      while (drawing && xml.hasNext()) {
        drawing = xml.next() != XMLStreamReader.START_ELEMENT || isHarmless(xml);
      }
      return drawing;
    } catch (XMLStreamException broken) {
      return false;
    }
  }

  private static boolean isHarmless(XMLStreamReader element) {
    boolean acts =
        element.getLocalName().matches("(?i)script|foreignObject|a|image|use|animate.*|set|style");
    for (int i = 0; i < element.getAttributeCount(); i++) {
      String name = element.getAttributeLocalName(i);
      acts |= name.matches("(?i)on.*|href") || element.getAttributeValue(i).contains("//");
    }
    return !acts;
  }
}
