package colander.reader;

import colander.comment.ColanderException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads well-formed XML by StAX, without DTDs, without entities of its own, without namespaces.
 *
 * <p>Prefixes are cut off instead of resolved: exports bind the same prefix to ever other addresses
 * or to none, and no element of a known format is told from another by its prefix alone.
 */
final class StrictXml {
  private static final int DEEPEST = 1_000;
  private static final int MOST_NAMES = 1_000;

  private final Set<String> wanted;
  private final XmlFormat.XmlMapping mapping;
  private final Trail trail;
  private final Intake intake;
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, String> locals = new HashMap<>();
  private int openAtMark;
  private int lineAtMark = 1;

  private Map<String, String> values = new HashMap<>();
  private final Deque<Integer> textStarts = new ArrayDeque<>();
  private final Deque<String> paths = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private String record = "";
  private long recordLine;

  StrictXml(Set<String> wanted, XmlFormat.XmlMapping mapping, Trail trail, Intake intake) {
    this.wanted = wanted;
    this.mapping = mapping;
    this.trail = trail;
    this.intake = intake;
  }

  /** Reads to the end or to the first flaw. */
  void read() throws XMLStreamException {
    XMLStreamReader xml = factory().createXMLStreamReader(trail);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters(xml);
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("unknown entity " + xml.getLocalName());
        default -> {}
      }
    }
  }

  /** The start tags of what is open where the trail begins. */
  String openElements() {
    StringBuilder tags = new StringBuilder();
    Iterator<String> names = open.iterator();
    for (int i = 0; i < openAtMark; i++) {
      tags.append('<').append(names.next()).append('>');
    }
    return tags.toString();
  }

  /** The line on which the trail begins. */
  int lineAtMark() {
    return lineAtMark;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  private void start(XMLStreamReader xml) {
    String qualified = xml.getLocalName();
    String name = local(qualified);
    String around = open.isEmpty() ? "" : local(open.getLast());
    open.addLast(qualified);
    if (open.size() > DEEPEST) {
      throw new ColanderException(intake.place() + ": elements nest deeper than " + DEEPEST);
    }
    if (record.isEmpty()) {
      String path = around + "/" + name;
      if (wanted.contains(path)) {
        record = path;
        recordLine = line(xml);
        intake.at(recordLine);
        enter("", xml);
      }
    } else {
      String above = paths.getLast();
      enter(above.isEmpty() ? name : above + "/" + name, xml);
    }
  }

  private void enter(String path, XMLStreamReader xml) {
    paths.addLast(path);
    textStarts.addLast(text.length());
    String start = path.isEmpty() ? "@" : path + "/@";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      values.putIfAbsent(start + local(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
    }
  }

  private void characters(XMLStreamReader xml) {
    if (!record.isEmpty()) {
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }
  }

  private void end(XMLStreamReader xml) {
    String name = local(open.removeLast());
    if (!record.isEmpty()) {
      values.putIfAbsent(paths.removeLast(), text.substring(textStarts.removeLast()));
    }
    if (!record.isEmpty() && paths.isEmpty()) {
      mapping.element(new XmlElement(record, recordLine, values));
      record = "";
      values = new HashMap<>();
      text.setLength(0);
      mark(xml);
    } else if (record.isEmpty()) {
      mapping.leave(name);
      mark(xml);
    }
  }

  private int line(XMLStreamReader xml) {
    return xml.getLocation().getLineNumber() + trail.linesSkipped();
  }

  private void mark(XMLStreamReader xml) {
    openAtMark = open.size();
    lineAtMark = line(xml);
    trail.forgetTag(xml.getLocation().getCharacterOffset());
  }

  private String local(String qualified) {
    return locals.size() < MOST_NAMES
        ? locals.computeIfAbsent(qualified, XmlElement::local)
        : XmlElement.local(qualified);
  }
}
