package colander.reader;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads files of one XML format, by StAX as long as they are well-formed and from the first flaw on
 * by jsoup's tolerant parser.
 *
 * <p>StAX first, since it is several times faster and tells where a flaw is; jsoup then, since it
 * mends unquoted attributes, bare ampersands, unknown entities and missing ends by known rules.
 */
final class XmlReader implements ThreadReader {
  private final XmlFormat format;

  XmlReader(XmlFormat format) {
    this.format = format;
  }

  @Override
  public Format format() {
    return format.format();
  }

  @Override
  public boolean fits(Head head) {
    // People write about exports in comments; what has keys from its first letter on is no XML.
    boolean json = (head.startsWith('{') || head.startsWith('[')) && head.json().hasKeys();
    return !json && head.text().indexOf('<') >= 0 && format.fits(head.text());
  }

  @Override
  public void read(Input input, Intake intake) throws IOException {
    XmlFormat.XmlMapping mapping = format.start(intake);
    Trail trail = new Trail(input.reader());
    if (trail.forgetUpTo('<')) {
      intake.flaw("line 1: stray characters before the first element; left out");
    }
    StrictXml strict = new StrictXml(format.elements(), mapping, trail, intake);
    try {
      strict.read();
    } catch (XMLStreamException e) {
      intake.flaw(
          "line " + (line(e) + trail.linesSkipped()) + ": " + reason(e) + "; mended from here on");
      trail.rewind();
      new TolerantXml(format.elements(), mapping, intake)
          .read(strict.openElements(), strict.lineAtMark(), trail);
    }
    mapping.end();
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
  }

  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf("Message: ");
    return (start < 0 ? message : message.substring(start + 9)).lines().findFirst().orElse("");
  }
}
