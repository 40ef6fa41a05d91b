package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.PlatformState;
import colander.text.HtmlText;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The context of a Mastodon status: what stands above and below it. */
final class MastodonFormat implements JsonFormat {
  /** Whom a reply answers is written before its words by the program, not by the author. */
  private static final Pattern LEADING_MENTIONS = Pattern.compile("^(@[\\w.@-]+\\s+)+");

  @Override
  public Format format() {
    return new Format(
        "mastodon",
        "ancestors and descendants, or an array of statuses with in_reply_to_id and account",
        "id, parent, author with account, time; mentions at the start are left out of the text");
  }

  @Override
  public boolean fits(JsonHead head) {
    return head.has("ancestors", "descendants")
        || head.has("[].in_reply_to_id", "[].account.acct", "[].content");
  }

  @Override
  public Set<String> records(JsonHead head) {
    return Set.of("ancestors[]", "descendants[]", "[]");
  }

  @Override
  public JsonMapping start(Intake intake) {
    return (record, where, around) -> status(record, where, intake);
  }

  private static void status(JsonNode status, String where, Intake intake) {
    String id = Json.word(status, "id");
    String html = Json.text(status, "content");
    if (id == null || html == null) {
      intake.broken(where, "has no id or no content");
      return;
    }
    String text = LEADING_MENTIONS.matcher(HtmlText.of(html)).replaceFirst("");
    intake.keep(
        Comment.builder(intake.id(id), intake.fileThread(null), text)
            .parent(Json.word(status, "in_reply_to_id"))
            .author(author(status))
            .created(Moments.parse(Json.text(status, "created_at")))
            .platformState(PlatformState.APPROVED)
            .raw(html)
            .build());
  }

  private static Author author(JsonNode status) {
    JsonNode account = status.path("account");
    @Nullable String name = Json.word(account, "display_name");
    String acct = Json.word(account, "acct");
    return Author.of(name == null ? acct : name, acct);
  }
}
