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
 * Discourse's topics and lists of posts.
 *
 * <p>A reply names the number of its parent within the topic, not its id; a parent outside of the
 * file is called {@code topic#number}.
 */
final class DiscourseFormat implements JsonFormat {

  @Override
  public Format format() {
    return new Format(
        "discourse",
        "post_stream.posts or latest_posts with cooked and post_number",
        "id, parent, topic with title, author, hidden and deleted, time");
  }

  @Override
  public boolean fits(JsonHead head) {
    return records(head).stream()
        .anyMatch(posts -> head.has(posts + ".cooked", posts + ".post_number"));
  }

  @Override
  public Set<String> records(JsonHead head) {
    return Set.of("post_stream.posts[]", "latest_posts[]", "[]");
  }

  @Override
  public JsonMapping start(Intake intake) {
    return new Mapping(intake);
  }

  private static final class Mapping implements JsonMapping {
    private final Intake intake;
    private final Map<String, String> ids = new HashMap<>();
    private @Nullable String topic;

    Mapping(Intake intake) {
      this.intake = intake;
    }

    @Override
    public void record(JsonNode post, String where, JsonAround around) {
      String id = Json.word(post, "id");
      String html = Json.text(post, "cooked");
      String type = Json.word(post, "post_type");
      if (id == null || html == null) {
        intake.broken(where, "has no id or no cooked text");
      } else if (type != null && !type.equals("1")) {
        intake.skip("post " + id, "is a notice of the system");
      } else {
        comment(post, id, html);
      }
    }

    @Override
    public void end(JsonAround around) {
      String title = around.get("title");
      if (topic != null && title != null) {
        intake.thread(new CommentThread(topic, title, null));
      }
    }

    private void comment(JsonNode post, String id, String html) {
      CommentThread thread = thread(post);
      String number = Json.word(post, "post_number");
      if (number != null) {
        ids.put(thread.id() + "#" + number, id);
      }
      intake.keep(
          Comment.builder(intake.id(id), thread, HtmlText.of(html))
              .parent(parent(post, thread))
              .author(Author.of(Json.word(post, "username"), Json.word(post, "user_id")))
              .created(Moments.parse(Json.text(post, "created_at")))
              .platformState(state(post))
              .raw(html)
              .build());
    }

    private CommentThread thread(JsonNode post) {
      topic = Json.word(post, "topic_id");
      if (topic == null) {
        return intake.fileThread(null);
      }
      String title = Json.word(post, "topic_title");
      String slug = Json.word(post, "topic_slug");
      return new CommentThread(
          topic, title == null ? slug : title, slug == null ? null : "/t/" + slug + "/" + topic);
    }

    private @Nullable String parent(JsonNode post, CommentThread thread) {
      String number = Json.word(post, "reply_to_post_number");
      String name = thread.id() + "#" + number;
      return number == null ? null : ids.getOrDefault(name, name);
    }

    private static PlatformState state(JsonNode post) {
      if (post.has("deleted_at") || Json.is(post, "user_deleted")) {
        return PlatformState.DELETED;
      }
      return Json.is(post, "hidden") ? PlatformState.HELD : PlatformState.APPROVED;
    }
  }
}
