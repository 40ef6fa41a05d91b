package colander.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks over HTML and tells a {@link TextBuilder} what it sees. */
final class HtmlTextVisitor implements NodeVisitor {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "pre", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "figure");

  private static final Set<String> BLOCKS =
      Set.of("div", "li", "tr", "dt", "dd", "hr", "section", "article", "details", "summary");

  private static final Pattern BARE =
      Pattern.compile("^(https?://|mailto:)?(www\\.)?|/$", Pattern.CASE_INSENSITIVE);

  private final TextBuilder text;
  private int preformatted;

  HtmlTextVisitor(TextBuilder text) {
    this.text = text;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (preformatted > 0) {
        text.verbatim(words.getWholeText());
      } else {
        text.words(words.getWholeText());
      }
    } else if (node instanceof DataNode code) {
      // No page shows scripts and styles, but whoever moderates must see what was posted.
      text.words(" " + code.getWholeData() + " ");
    } else if (node instanceof Element element) {
      boundary(element);
      if (isQuote(element)) {
        text.quote();
      }
      switch (element.normalName()) {
        case "br" -> text.line();
        case "li" -> text.words("- ");
        case "pre" -> preformatted++;
        case "img" -> text.words(image(element));
        case "iframe", "script", "video", "audio", "embed" ->
            text.words(" " + element.attr("src").strip() + " ");
        default -> {}
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "pre" -> preformatted--;
        case "a" -> address(element);
        case "td", "th" -> text.words(" ");
        default -> {}
      }
      if (isQuote(element)) {
        text.unquote();
      }
      boundary(element);
    }
  }

  /** Forums wrap a quote into an aside together with the name of whom it quotes. */
  private static boolean isQuote(Element element) {
    Element around = element.parent();
    return switch (element.normalName()) {
      case "aside" -> element.hasClass("quote");
      case "blockquote" -> around == null || !around.hasClass("quote");
      default -> false;
    };
  }

  private void boundary(Element element) {
    if (PARAGRAPHS.contains(element.normalName())) {
      text.paragraph();
    } else if (BLOCKS.contains(element.normalName())) {
      text.block();
    }
  }

  private void address(Element link) {
    String address = link.attr("href").strip();
    String shown = link.text().strip();
    if (!address.isEmpty()
        && !address.startsWith("#")
        && !link.hasClass("mention")
        && !isSameAs(shown, address)) {
      text.words(shown.isEmpty() ? address : " (" + address + ")");
    }
  }

  /** Whether people see the address already, perhaps without its scheme. */
  private static boolean isSameAs(String shown, String address) {
    return BARE.matcher(address).replaceAll("").equals(BARE.matcher(shown).replaceAll(""));
  }

  private static String image(Element image) {
    String words = image.attr("alt").strip();
    return words.isEmpty() ? image.attr("src").strip() : words;
  }
}
