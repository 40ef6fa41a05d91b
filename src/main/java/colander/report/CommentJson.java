package colander.report;

import colander.comment.Comment;
import colander.comment.CommentId;
import colander.moderation.Flag;
import colander.moderation.ModeratedComment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comment as JSON shows it. */
public final class CommentJson {
  private CommentJson() {}

  /** As a member of a group: with what it is there, whom it matched and how much. */
  public static Map<String, @Nullable Object> member(ModeratedComment member) {
    Map<String, @Nullable Object> json = said(member.comment());
    Flag flag = member.flag();
    Flag.Match match = flag == null ? null : flag.match();
    json.put("kind", flag == null ? null : flag.word());
    json.put("matched", match == null ? null : match.platformId());
    json.put("similarity", match == null ? null : match.similarity());
    json.put("text", member.comment().text());
    json.put("source", member.comment().id().source());
    json.put("threadTitle", member.comment().thread().title());
    return json;
  }

  private static Map<String, @Nullable Object> said(Comment comment) {
    CommentId parent = comment.parent();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", comment.id().value());
    json.put("thread", comment.thread().id());
    json.put("parent", parent == null ? null : parent.value());
    json.put("author", comment.author().name());
    json.put("created", comment.created());
    json.put("status", comment.status().word());
    return json;
  }

  /** As the database holds it: with its number, its source and its group. */
  public static Map<String, @Nullable Object> stored(ModeratedComment stored) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("number", stored.number());
    json.putAll(member(stored));
    json.put("platformState", stored.comment().platformState().word());
    json.put("edited", stored.edited());
    Flag flag = stored.flag();
    json.put("group", flag == null ? null : flag.group());
    return json;
  }
}
