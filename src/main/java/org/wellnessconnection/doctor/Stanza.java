package org.wellnessconnection.doctor;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** One piece of XMPP, as it came over the line. */
public record Stanza(Element element) {

  static Stanza read(String text) throws IOException {
    try {
      DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
      readers.setNamespaceAware(true);
      readers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var reader = readers.newDocumentBuilder();
      reader.setErrorHandler(null);
      return new Stanza(reader.parse(new InputSource(new StringReader(text))).getDocumentElement());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK reads XML with care", e);
    } catch (SAXException garbage) {
      throw new IOException("it does not speak XMPP", garbage);
    }
  }

  public boolean is(String name) {
    return element.getLocalName().equals(name);
  }

  public String attribute(String name) {
    return element.getAttribute(name);
  }

  /** The first of that name, at any depth. */
  public Optional<Stanza> part(String name) {
    return parts(name).findFirst();
  }

  public boolean has(String name) {
    return part(name).isPresent();
  }

  Stream<Stanza> parts(String name) {
    NodeList found = element.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> new Stanza((Element) found.item(i)));
  }

  public boolean hasStatus(String code) {
    return parts("status").anyMatch(it -> it.attribute("code").equals(code));
  }

  public String text() {
    return element.getTextContent();
  }
}
