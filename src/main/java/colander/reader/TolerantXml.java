package colander.reader;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final int DEEPEST = 64;

  /** What an unquoted value and the slash behind it are taken for: {@code <thread id=5/>}. */
  private static final Pattern SLASHED = Pattern.compile("[^/:]+/");

  private final Set<String> wanted;
  private final Set<String> lastNames;
  private final XmlFormat.XmlMapping mapping;
  private final Intake intake;
  private long firstLine = 1;

  TolerantXml(Set<String> wanted, XmlFormat.XmlMapping mapping, Intake intake) {
    this.wanted = wanted;
    this.lastNames =
        wanted.stream()
            .map(name -> name.substring(name.indexOf('/') + 1))
            .collect(Collectors.toUnmodifiableSet());
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
    Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
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
    for (Element around = element.parent(); around != null; around = around.parent()) {
      if (isWanted(around)) {
        return false;
      }
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
    return lastNames.contains(local(element)) && wanted.contains(name(element));
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
        values.putIfAbsent(start + XmlElement.local(attribute.getKey()), unslashed(attribute));
      }
    }
    long line = firstLine + element.sourceRange().start().lineNumber() - 1;
    return new XmlElement(name(element), line, values);
  }

  private static String path(Element inner, Element outer) {
    StringBuilder path = new StringBuilder();
    for (Element e = inner; e != null && !e.equals(outer); e = e.parent()) {
      if (e.equals(inner) || !isSlashed(e)) {
        path.insert(0, path.isEmpty() ? local(e) : local(e) + "/");
      }
    }
    return path.toString();
  }

  /** Whether an element was meant to be empty, so that what seems to be in it stands behind it. */
  private static boolean isSlashed(Element element) {
    return element.attributes().asList().stream()
        .anyMatch(attribute -> SLASHED.matcher(attribute.getValue()).matches());
  }

  private static String unslashed(Attribute attribute) {
    String value = attribute.getValue();
    return SLASHED.matcher(value).matches() ? value.substring(0, value.length() - 1) : value;
  }

  private static String local(Element element) {
    return XmlElement.local(element.tagName());
  }
}
