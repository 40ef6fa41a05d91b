package colander.reader;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads XML that is not well-formed by jsoup, forgetting each element as soon as it is handed in.
 */
final class TolerantXml {
  private final Set<String> wanted;
  private final XmlFormat.XmlMapping mapping;
  private final Intake intake;
  private long firstLine = 1;

  TolerantXml(Set<String> wanted, XmlFormat.XmlMapping mapping, Intake intake) {
    this.wanted = wanted;
    this.mapping = mapping;
    this.intake = intake;
  }

  /**
   * Reads the rest of a document.
   *
   * @param open the start tags of the elements that are open already
   * @param line where the rest begins, from 1
   */
  void read(String open, int line, Trail trail) {
    firstLine = line;
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    try (StreamParser stream =
        new StreamParser(parser).parse(new TwoReaders(new StringReader(open), trail), "")) {
      for (Iterator<Element> elements = stream.iterator(); elements.hasNext(); ) {
        if (take(elements.next())) {
          trail.forget();
        }
      }
    }
  }

  /** Takes an element that ended; tells whether it is done with. */
  private boolean take(Element element) {
    if (element.parents().stream().anyMatch(this::isWanted)) {
      return false;
    }
    if (!isWanted(element)) {
      mapping.leave(local(element));
    } else if (element.endSourceRange().isImplicit()) {
      intake.broken(converted(element).where(), "has no end");
    } else {
      mapping.element(converted(element));
    }
    forget(element);
    return true;
  }

  private boolean isWanted(Element element) {
    return wanted.contains(name(element));
  }

  private static String name(Element element) {
    Element around = element.parent();
    return (around == null ? "" : local(around)) + "/" + local(element);
  }

  private static void forget(Element element) {
    Node before = element.previousSibling();
    if (before instanceof TextNode) {
      before.remove();
    }
    if (element.parent() != null) {
      element.remove();
    }
  }

  private XmlElement converted(Element element) {
    Map<String, String> values = new HashMap<>();
    for (Element inner : element.getAllElements()) {
      String path = path(inner, element);
      values.putIfAbsent(path, inner.wholeText());
      for (Attribute attribute : inner.attributes()) {
        String start = path.isEmpty() ? "@" : path + "/@";
        values.putIfAbsent(start + StrictXml.local(attribute.getKey()), attribute.getValue());
      }
    }
    long line = firstLine + element.sourceRange().start().lineNumber() - 1;
    return new XmlElement(name(element), line, values);
  }

  private static String path(Element inner, Element outer) {
    StringBuilder path = new StringBuilder();
    for (Element e = inner; e != null && !e.equals(outer); e = e.parent()) {
      path.insert(0, path.isEmpty() ? local(e) : local(e) + "/");
    }
    return path.toString();
  }

  private static String local(Element element) {
    return StrictXml.local(element.tagName());
  }
}
