package colander.session;

import colander.comment.Author;
import colander.comment.Comment;
import colander.duplicate.DuplicateFinder;
import colander.duplicate.DuplicateGroup;
import colander.duplicate.Duplicates;
import colander.duplicate.Match;
import colander.duplicate.Member;
import colander.duplicate.Policy;
import colander.duplicate.PolicyDescription;
import colander.duplicate.StockPhrase;
import colander.moderation.Flag;
import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import colander.moderation.PhraseGroup;
import colander.report.DuplicateReport;
import colander.report.Totals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Findings among comments that are in no database; they get numbers as if they had been loaded into
 * an empty one: comments, threads and groups each from 1, in their order.
 */
final class FileFindings {

  private final List<Comment> comments;
  private final Map<List<String>, Long> threads = new HashMap<>();

  private FileFindings(List<Comment> comments) {
    this.comments = comments;
    for (Comment comment : comments) {
      threads.putIfAbsent(thread(comment), threads.size() + 1L);
    }
  }

  /** Searches the comments and reports what was found. */
  static DuplicateReport report(
      List<Comment> comments, List<String> sources, Policy policy, @Nullable Instant generated) {
    Duplicates found = new DuplicateFinder(policy).find(comments);
    FileFindings findings = new FileFindings(comments);
    List<FlaggedGroup> groups = new ArrayList<>(found.groups().size());
    for (DuplicateGroup group : found.groups()) {
      groups.add(findings.flagged(groups.size() + 1L, group));
    }
    List<PhraseGroup> phrases = found.stockPhrases().stream().map(findings::phrase).toList();
    long authors =
        comments.stream()
            .map(Comment::author)
            .filter(author -> !author.isUnknown())
            .map(Author::key)
            .distinct()
            .count();
    return new DuplicateReport(
        sources,
        PolicyDescription.of(policy),
        Totals.of(comments.size(), findings.threads.size(), authors, found.compared(), groups),
        groups,
        phrases,
        generated);
  }

  private FlaggedGroup flagged(long number, DuplicateGroup group) {
    List<ModeratedComment> members =
        group.members().stream().map(member -> flagged(number, member)).toList();
    return new FlaggedGroup(number, group.kind(), group.pattern(), group.reasons(), members);
  }

  private ModeratedComment flagged(long group, Member member) {
    Match match = member.match();
    return numbered(member.comment(), new Flag(group, match == null ? null : verified(match)));
  }

  private Flag.Match verified(Match match) {
    return new Flag.Match(
        match.other() + 1L,
        comments.get(match.other()).id().value(),
        match.kind(),
        match.similarity());
  }

  private PhraseGroup phrase(StockPhrase phrase) {
    return new PhraseGroup(
        phrase.phrase(), phrase.comments().stream().map(i -> numbered(i, null)).toList());
  }

  private ModeratedComment numbered(int index, @Nullable Flag flag) {
    Comment comment = comments.get(index);
    long thread = threads.getOrDefault(thread(comment), 0L);
    return new ModeratedComment(index + 1L, thread, comment, null, flag);
  }

  private static List<String> thread(Comment comment) {
    return List.of(comment.id().source(), comment.thread().id());
  }
}
