package colander.reader;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads files of one JSON format record by record, whether they are one document or one line a
 * record.
 */
final class JsonReader implements ThreadReader {
  private final JsonFormat format;

  JsonReader(JsonFormat format) {
    this.format = format;
  }

  @Override
  public Format format() {
    return format.format();
  }

  @Override
  public String source() {
    return format.source();
  }

  @Override
  public boolean fits(Head head) {
    return head.isJson() && format.fits(head.json());
  }

  @Override
  public void read(Input input, Intake intake) throws IOException {
    JsonFormat.JsonMapping mapping = format.start(intake);
    JsonAround around = new JsonAround();
    Set<String> records = format.records(input.head().json());
    if (records.contains("") && hasLines(input.head())) {
      readLines(new Lines(input.reader()), mapping, around, intake);
    } else {
      readDocument(input, records, mapping, around, intake);
    }
    mapping.end(around);
  }

  private boolean hasLines(Head head) {
    return head.hasObjectLines() || (head.isCutObject() && !format.isWholeFile());
  }

  private static void readLines(
      Lines lines, JsonFormat.JsonMapping mapping, JsonAround around, Intake intake)
      throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      intake.at(lines.number());
      String where = "line " + lines.number();
      if (lines.tooLong()) {
        intake.broken(where, "is longer than " + Lines.LONGEST + " characters");
      } else if (!line.isBlank()) {
        readLine(line, where, mapping, around, intake);
      }
    }
  }

  private static void readLine(
      String line, String where, JsonFormat.JsonMapping mapping, JsonAround around, Intake intake) {
    try (JsonParser parser = Json.parser(line)) {
      while (parser.nextToken() != null) {
        JsonNode record = JsonTree.read(parser);
        if (record.isObject()) {
          mapping.record(record, where, around);
        } else {
          intake.broken(where, "is no JSON object");
        }
      }
    } catch (JacksonException e) {
      intake.broken(where, "is no JSON: " + JsonFaults.inLine(e));
    } catch (JsonTree.TooHeavyException e) {
      intake.broken(where, Failures.firstLine(e));
    }
  }

  private static void readDocument(
      Input input,
      Set<String> records,
      JsonFormat.JsonMapping mapping,
      JsonAround around,
      Intake intake) {
    JsonParser parser = Json.parser(input.reader());
    boolean inRecord = false;
    try {
      JsonPath path = new JsonPath();
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        intake.at(parser.currentTokenLocation().getLineNr());
        if (t == JsonToken.START_OBJECT && isOneOf(records, path)) {
          inRecord = true;
          JsonNode record = JsonTree.read(parser);
          inRecord = false;
          mapping.record(record, "line " + intake.line(), around);
        } else {
          path.take(t, parser);
          note(t, parser, path, around);
        }
      }
    } catch (JacksonException e) {
      giveUp(JsonFaults.inFile(e), inRecord, intake);
    } catch (JsonTree.TooHeavyException e) {
      giveUp(Failures.firstLine(e), inRecord, intake);
    }
  }

  private static void giveUp(String reason, boolean inRecord, Intake intake) {
    if (inRecord) {
      intake.broken("line " + intake.line(), "cannot be read: " + reason);
    }
    intake.flaw(
        String.format(
            Locale.ROOT, "line %d: what follows cannot be read: %s", intake.line(), reason));
  }

  private static boolean isOneOf(Set<String> records, JsonPath path) {
    return !path.isTooDeep() && records.contains(path.path());
  }

  private static void note(JsonToken token, JsonParser parser, JsonPath path, JsonAround around) {
    if (token.isScalarValue() && !path.isTooDeep()) {
      around.put(path.path(), parser.getString());
    }
  }
}
