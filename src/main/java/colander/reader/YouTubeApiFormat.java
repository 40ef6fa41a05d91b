package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.text.HtmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers of the YouTube Data API: comment threads with some of their replies, or comments. */
final class YouTubeApiFormat implements JsonFormat {

  @Override
  public Format format() {
    return new Format(
        "youtube",
        "items of kind youtube#commentThread or youtube#comment",
        "id, parent, video, author with channel, moderation status, time");
  }

  @Override
  public boolean fits(JsonHead head) {
    return head.has("items[].snippet.topLevelComment")
        || head.value("items[].kind").startsWith("youtube#comment");
  }

  @Override
  public Set<String> records(JsonHead head) {
    return Set.of("items[]", "[].items[]");
  }

  @Override
  public JsonMapping start(Intake intake) {
    return new Mapping(intake);
  }

  private static final class Mapping implements JsonMapping {
    private final Intake intake;
    private long missing;

    Mapping(Intake intake) {
      this.intake = intake;
    }

    @Override
    public void record(JsonNode item, String where, JsonAround around) {
      JsonNode snippet = item.path("snippet");
      if (!snippet.has("topLevelComment")) {
        comment(item, null, where);
        return;
      }
      String video = Json.word(snippet, "videoId");
      comment(snippet.path("topLevelComment"), video, where);
      JsonNode replies = item.path("replies").path("comments");
      for (JsonNode reply : replies) {
        comment(reply, video, where);
      }
      missing += Math.max(0, count(Json.word(snippet, "totalReplyCount")) - replies.size());
    }

    @Override
    public void end(JsonAround around) {
      if (missing > 0) {
        intake.remark(missing + " replies are not in the file, as YouTube gives a few at first");
      }
    }

    private void comment(JsonNode comment, @Nullable String video, String where) {
      JsonNode snippet = comment.path("snippet");
      String id = Json.word(comment, "id");
      String original = Json.text(snippet, "textOriginal");
      String shown = Json.text(snippet, "textDisplay");
      if (id == null || (original == null && shown == null)) {
        intake.broken(where, "has no id or no text");
        return;
      }
      String of = video == null ? Json.word(snippet, "videoId") : video;
      String text = original != null ? original : shown == null ? "" : HtmlText.of(shown);
      intake.keep(
          Comment.builder(intake.id(id), thread(of), text.strip())
              .parent(Json.word(snippet, "parentId"))
              .author(author(snippet))
              .created(Moments.parse(Json.text(snippet, "publishedAt")))
              .platformState(state(snippet))
              .raw(shown == null ? original : shown)
              .build());
    }

    private static Author author(JsonNode snippet) {
      return Author.of(
          Json.word(snippet, "authorDisplayName"),
          Json.word(snippet.path("authorChannelId"), "value"));
    }

    private CommentThread thread(@Nullable String video) {
      return video == null
          ? intake.fileThread(null)
          : new CommentThread(video, null, "https://www.youtube.com/watch?v=" + video);
    }

    private static PlatformState state(JsonNode snippet) {
      return States.of(Json.text(snippet, "moderationStatus"));
    }

    private static long count(@Nullable String number) {
      return number != null && number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
    }
  }
}
