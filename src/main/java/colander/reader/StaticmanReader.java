package colander.reader;

import colander.comment.Author;
import colander.comment.ColanderException;
import colander.comment.Comment;
import colander.comment.PlatformState;
import colander.text.HtmlText;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a file of Staticman: one comment in YAML; the folder around the file is the thread. */
final class StaticmanReader implements ThreadReader {
  private static final int LONGEST = 1 << 18;

  private static final Pattern MESSAGE = Pattern.compile("(?m)^(message|comment|body): ?");
  private static final Pattern OTHER = Pattern.compile("(?m)^(_id|name|email|date): ?");

  @Override
  public Format format() {
    return new Format(
        "staticman",
        "YAML with message and _id, name, email or date",
        "_id, replying_to, the folder as thread, name, mail's digest, time");
  }

  @Override
  public boolean fits(Head head) {
    return MESSAGE.matcher(head.text()).find() && OTHER.matcher(head.text()).find();
  }

  @Override
  public void read(Input input, Intake intake) throws IOException {
    try {
      for (Object document : yaml().loadAll(text(input))) {
        if (document instanceof Map<?, ?> fields) {
          comment(fields, intake);
        } else {
          intake.broken("the document", "has no keys");
        }
      }
    } catch (YAMLException e) {
      intake.broken("the document", "is no YAML: " + Failures.firstLine(e));
    } catch (StackOverflowError e) {
      intake.broken("the document", "nests too deep");
    }
  }

  /** Reads all of the file, since the library copies ever more of a long word as it grows. */
  private static String text(Input input) throws IOException {
    char[] text = new char[LONGEST + 1];
    int length = 0;
    for (int read = 0; read >= 0 && length < text.length; length += Math.max(0, read)) {
      read = input.reader().read(text, length, text.length - length);
    }
    if (length > LONGEST) {
      throw new ColanderException(
          input.file() + ": is longer than " + LONGEST + " characters, no comment of Staticman");
    }
    return new String(text, 0, length);
  }

  private static Yaml yaml() {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(10);
    limits.setNestingDepthLimit(20);
    limits.setCodePointLimit(LONGEST);
    limits.setAllowDuplicateKeys(false);
    limits.setAllowRecursiveKeys(false);
    return new Yaml(new SafeConstructor(limits));
  }

  private static void comment(Map<?, ?> fields, Intake intake) {
    String message = word(fields, "message", "comment", "body");
    if (message == null) {
      intake.broken("the document", "has no message");
      return;
    }
    String id = word(fields, "_id", "id");
    String hidden = word(fields, "hidden");
    intake.keep(
        Comment.builder(
                intake.id(id == null ? intake.baseName() : id),
                intake.folderThread(),
                HtmlText.guess(message).strip())
            .parent(word(fields, "replying_to", "parent"))
            .author(Author.of(word(fields, "name"), word(fields, "email")))
            .created(Moments.parse(word(fields, "date", "timestamp")))
            .platformState("true".equals(hidden) ? PlatformState.HELD : PlatformState.APPROVED)
            .raw(message)
            .build());
  }

  private static @Nullable String word(Map<?, ?> fields, String... keys) {
    for (String key : keys) {
      Object value = fields.get(key);
      String word =
          value instanceof java.util.Date date ? date.toInstant().toString() : text(value);
      if (!word.isEmpty()) {
        return word;
      }
    }
    return null;
  }

  private static String text(@Nullable Object value) {
    return value == null || value instanceof Iterable || value instanceof Map
        ? ""
        : value.toString().strip();
  }
}
