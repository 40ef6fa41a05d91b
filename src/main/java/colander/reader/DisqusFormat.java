package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.text.HtmlText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Disqus' XML; what counts as id is the attribute, as the element of that name is often empty. */
final class DisqusFormat implements XmlFormat {

  @Override
  public Format format() {
    return new Format(
        "disqus",
        "XML with the root element disqus",
        "id, parent, thread with title and address, author with account, deleted and spam, time");
  }

  @Override
  public boolean fits(String start) {
    return start.contains("<disqus") && start.contains("disqus.com");
  }

  @Override
  public Set<String> elements() {
    return Set.of("disqus/thread", "disqus/post");
  }

  @Override
  public XmlMapping start(Intake intake) {
    return new Mapping(intake);
  }

  private static final class Mapping implements XmlMapping {
    private final Intake intake;
    private final Map<String, CommentThread> threads = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();

    Mapping(Intake intake) {
      this.intake = intake;
    }

    @Override
    public void element(XmlElement element) {
      String attribute = element.word("@id");
      String id = attribute == null ? element.word("id") : attribute;
      if (id == null) {
        intake.broken(element.where(), "has no id");
      } else if (element.name().endsWith("/thread")) {
        thread(element, id);
      } else {
        post(element, id);
      }
    }

    private void thread(XmlElement element, String id) {
      String link = element.word("link");
      CommentThread thread = new CommentThread(id, element.word("title"), link);
      threads.put(id, thread);
      intake.thread(thread);
      String other = link == null ? null : pages.putIfAbsent(link, id);
      if (other != null) {
        intake.remark(
            String.format(Locale.ROOT, "threads %s and %s are of one page: %s", other, id, link));
      }
    }

    private void post(XmlElement post, String id) {
      String html = post.text("message");
      PlatformState state = state(post);
      if (html == null && state != PlatformState.DELETED) {
        intake.broken("post " + id, "has no message");
        return;
      }
      intake.keep(
          Comment.builder(intake.id(id), thread(post), html == null ? "" : HtmlText.of(html))
              .parent(post.word("parent/@id"))
              .author(author(post))
              .created(Moments.parse(post.text("createdAt")))
              .platformState(state)
              .raw(html == null ? null : html.strip())
              .build());
    }

    private CommentThread thread(XmlElement post) {
      String id = post.word("thread/@id");
      if (id == null) {
        return intake.fileThread(null);
      }
      return threads.getOrDefault(id, new CommentThread(id, null, null));
    }

    private static Author author(XmlElement post) {
      @Nullable String account = post.word("author/username");
      return Author.of(
          post.word("author/name"), account == null ? post.word("author/email") : account);
    }

    private static PlatformState state(XmlElement post) {
      if (post.is("isDeleted")) {
        return PlatformState.DELETED;
      }
      if (post.is("isSpam")) {
        return PlatformState.SPAM;
      }
      return "false".equals(post.word("isApproved"))
          ? PlatformState.PENDING
          : PlatformState.APPROVED;
    }
  }
}
