package org.wellnessconnection.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads the text of a file, and refuses what does not belong into one: markup, pictures, a heading
 * as large as that of the page, links to anywhere else.
 *
 * @param before how many lines of the file stand above the text
 */
record MarkdownText(int before) {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /** Refused above, and escaped all the same. */
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> (AttributeProvider) MarkdownText::link)
          .nodeRendererFactory(WholeNumbers::new)
          .build();

  BodyText read(List<String> lines) {
    Node text = PARSER.parse(String.join("\n", lines));
    Fault.unless(text.getFirstChild() != null, line(text), "there is no text");
    Check check = new Check();
    text.accept(check);
    return new BodyText(HTML.render(text), check.words.toString().strip(), check.links);
  }

  private static void link(Node node, String tag, Map<String, String> attributes) {
    if (Destination.isElsewhere(attributes.getOrDefault("href", ""))) {
      attributes.put("rel", "noopener noreferrer");
    } else {
      attributes.remove("rel");
    }
  }

  private String line(Node node) {
    return "line " + lineNumber(node);
  }

  private int lineNumber(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return before + 1 + (spans.isEmpty() ? 0 : spans.get(0).getLineIndex());
  }

  private final class Check extends AbstractVisitor {
    private final List<Link> links = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    @Override
    public void visit(Text text) {
      words.append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
      words.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      words.append(' ');
    }

    @Override
    public void visit(HtmlBlock block) {
      throw new Fault(line(block), "there must be no HTML");
    }

    @Override
    public void visit(HtmlInline inline) {
      throw new Fault(line(inline), "there must be no HTML");
    }

    @Override
    public void visit(Image image) {
      throw new Fault(line(image), "there must be no picture");
    }

    @Override
    public void visit(Heading heading) {
      Fault.unless(heading.getLevel() > 1, line(heading), "headings begin with ##");
      visitChildren(heading);
      words.append(" · ");
    }

    @Override
    public void visit(org.commonmark.node.Link link) {
      Fault.unless(Destination.isAllowed(link.getDestination()), line(link), Destination.ANY);
      links.add(new Link(link.getDestination(), lineNumber(link)));
      visitChildren(link);
    }
  }
}
