package colander.shell;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import colander.comment.Status;
import colander.duplicate.MatchKind;
import colander.duplicate.Pattern;
import colander.moderation.Flag;
import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import colander.session.KeptMember;
import colander.session.ReviewCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups for tests of the review, numbered from 1, their texts given. */
final class Cards {
  private Cards() {}

  /** A group of comments that say the given texts, the first one canonical and kept. */
  static ReviewCard of(long group, String... texts) {
    List<ModeratedComment> members = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      members.add(member(group, i + 1, texts[i], null));
    }
    return of(group, members, List.of());
  }

  static ReviewCard of(long group, List<ModeratedComment> members, List<ModeratedComment> replies) {
    return new ReviewCard(
        new FlaggedGroup(
            group, MatchKind.NEAR, Pattern.CAMPAIGN, List.of("3 authors in an hour"), members),
        new KeptMember(members.get(0), "it comes first in the export"),
        replies);
  }

  static ModeratedComment member(long group, long number, String text, @Nullable Status decided) {
    Flag.Match match = number == 1 ? null : new Flag.Match(1, "p1", MatchKind.NEAR, 0.8333);
    return comment(number, "Ann" + number, text, null, decided, new Flag(group, match));
  }

  static ModeratedComment reply(long number, long to, String text) {
    return comment(number, "Rolf", text, "p" + to, null, null);
  }

  private static ModeratedComment comment(
      long number,
      String author,
      String text,
      @Nullable String parent,
      @Nullable Status decided,
      @Nullable Flag flag) {
    Comment comment =
        Comment.builder(
                new CommentId("test", "p" + number), new CommentThread("t", "Bridge", null), text)
            .author(Author.named(author))
            .parent(parent)
            .created(Instant.parse("2026-03-01T12:00:00Z"))
            .decided(decided)
            .build();
    return new ModeratedComment(number, 1, comment, null, flag);
  }
}
