package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Lines of youtube-comment-downloader; a reply's id is that of its parent, a dot, and more. */
final class YouTubeDownloaderFormat implements JsonFormat {

  @Override
  public Format format() {
    return new Format(
        "youtube-comment-downloader",
        "lines with cid, channel and votes",
        "id, parent, author with channel, estimated time");
  }

  @Override
  public String source() {
    return "youtube";
  }

  @Override
  public boolean fits(JsonHead head) {
    return head.has("cid", "text", "channel") || head.has("comments[].cid", "comments[].channel");
  }

  @Override
  public Set<String> records(JsonHead head) {
    return Set.of(head.has("comments[]") ? "comments[]" : "");
  }

  @Override
  public JsonMapping start(Intake intake) {
    return (record, where, around) -> comment(record, where, intake);
  }

  private static void comment(JsonNode record, String where, Intake intake) {
    String id = Json.word(record, "cid");
    String text = Json.text(record, "text");
    if (id == null || text == null) {
      intake.broken(where, "has no cid or no text");
      return;
    }
    int dot = id.indexOf('.');
    intake.keep(
        Comment.builder(intake.id(id), intake.fileThread(null), text.strip())
            .parent(dot <= 0 ? null : id.substring(0, dot))
            .author(Author.of(Json.word(record, "author"), Json.word(record, "channel")))
            .created(Moments.parse(Json.text(record, "time_parsed")))
            .raw(text)
            .build());
  }
}
