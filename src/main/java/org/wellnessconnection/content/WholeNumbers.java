package org.wellnessconnection.content;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Keeps a number to call, such as 9-8-8, on one line: in two it is two numbers. */
final class WholeNumbers implements NodeRenderer {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[- ]\\d+)+");
  private static final Map<String, String> WHOLE = Map.of("class", "number");

  private final HtmlWriter html;

  WholeNumbers(HtmlNodeRendererContext context) {
    html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class);
  }

  @Override
  public void render(Node node) {
    String text = ((Text) node).getLiteral();
    Matcher numbers = NUMBER.matcher(text);
    int done = 0;
    while (numbers.find()) {
      html.text(text.substring(done, numbers.start()));
      html.tag("span", WHOLE);
      html.text(numbers.group());
      html.tag("/span");
      done = numbers.end();
    }
    html.text(text.substring(done));
  }
}
