package colander.shell;

import colander.duplicate.MatchKind;
import colander.moderation.Flag;
import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import java.util.ArrayList;
import java.util.List;

/** A member of a group on the terminal: its text, or how that differs from what it matched. */
final class MemberCard {
  private MemberCard() {}

  static List<Line> lines(ModeratedComment member, FlaggedGroup group, int width) {
    Flag flag = member.flag();
    Flag.Match match = flag == null ? null : flag.match();
    if (match == null) {
      return CommentCard.whole(member, 0, width);
    }
    List<Line> lines = new ArrayList<>();
    lines.add(CommentCard.head(member));
    lines.add(Line.of(Style.FAINT, "  in " + member.comment().thread().label()).cut(width));
    if (match.kind() == MatchKind.EXACT) {
      lines.add(Line.of(Style.FAINT, "  the same text as " + match.comment()));
      return lines;
    }
    group.members().stream()
        .filter(m -> m.number() == match.comment())
        .findFirst()
        .ifPresent(
            other ->
                lines.addAll(DiffLines.of(other.comment().text(), member.comment().text(), width)));
    return lines;
  }
}
