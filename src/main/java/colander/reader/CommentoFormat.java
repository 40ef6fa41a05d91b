package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.text.HtmlText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Commento's export, version 1: comments, then the commenters that they name.
 *
 * <p>Read as one record, as names come after what needs them; a site of some hundred thousand
 * comments is within a record's limits.
 */
final class CommentoFormat implements JsonFormat {
  private static final String ANONYMOUS = "anonymous";

  @Override
  public Format format() {
    return new Format(
        "commento",
        "an object with comments that have commentHex",
        "id, parent, page, author's name and mail, state, time");
  }

  @Override
  public boolean fits(JsonHead head) {
    return head.has("comments[].commentHex");
  }

  @Override
  public Set<String> records(JsonHead head) {
    return Set.of("");
  }

  @Override
  public boolean isWholeFile() {
    return true;
  }

  @Override
  public JsonMapping start(Intake intake) {
    return (record, where, around) -> {
      Map<String, Author> authors = new HashMap<>();
      for (JsonNode commenter : record.path("commenters")) {
        String hex = Json.word(commenter, "commenterHex");
        if (hex != null) {
          authors.put(hex, Author.of(Json.word(commenter, "name"), hex));
        }
      }
      for (JsonNode comment : record.path("comments")) {
        comment(comment, authors, where, intake);
      }
    };
  }

  private static void comment(
      JsonNode comment, Map<String, Author> authors, String where, Intake intake) {
    String id = Json.word(comment, "commentHex");
    if (id == null) {
      intake.broken(where, "has a comment without commentHex");
      return;
    }
    String html = Json.word(comment, "html");
    String markdown = Json.text(comment, "markdown");
    String text = html == null ? markdown : HtmlText.of(html);
    intake.keep(
        Comment.builder(intake.id(id), thread(comment, intake), text == null ? "" : text.strip())
            .parent(parent(comment))
            .author(author(Json.word(comment, "commenterHex"), authors))
            .created(Moments.parse(Json.text(comment, "creationDate")))
            .platformState(state(comment))
            .raw(html == null ? markdown : html)
            .build());
  }

  private static @Nullable String parent(JsonNode comment) {
    String parent = Json.word(comment, "parentHex");
    return "root".equals(parent) ? null : parent;
  }

  private static Author author(@Nullable String hex, Map<String, Author> authors) {
    return hex == null || hex.equals(ANONYMOUS)
        ? Author.UNKNOWN
        : authors.getOrDefault(hex, new Author("", hex));
  }

  private static PlatformState state(JsonNode comment) {
    return Json.is(comment, "deleted")
        ? PlatformState.DELETED
        : States.of(Json.text(comment, "state"));
  }

  private static CommentThread thread(JsonNode comment, Intake intake) {
    String url = Json.word(comment, "url");
    if (url == null) {
      return intake.fileThread(null);
    }
    String domain = Json.word(comment, "domain");
    String page = domain == null || url.contains("://") ? url : domain + url;
    return new CommentThread(page, null, page);
  }
}
