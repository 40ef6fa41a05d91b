package colander.duplicate;

import colander.comment.Comment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How the copies of a group came about, and why we think so. */
record PatternRule(Pattern pattern, List<String> reasons) {
  private static final Duration DOUBLE_SUBMIT = Duration.ofMinutes(15);
  private static final PatternRule NONE = new PatternRule(Pattern.NONE, List.of());

  /** Judges comments that say the same, in the order of the input. */
  static PatternRule judge(List<Comment> copies) {
    if (copies.stream().anyMatch(c -> c.author().isUnknown())) {
      return NONE;
    }
    long authors = copies.stream().map(c -> c.author().key()).distinct().count();
    if (authors == 1) {
      return judgeOneAuthor(copies);
    }
    return authors == 2 ? repost(copies) : campaign(copies, authors);
  }

  private static PatternRule judgeOneAuthor(List<Comment> copies) {
    Optional<Duration> span = span(copies);
    long threads = copies.stream().map(c -> c.thread().id()).distinct().count();
    if (threads > 1 && span.filter(Duration::isZero).isPresent()) {
      return new PatternRule(
          Pattern.IMPORT_COPY, List.of("same author, same second, " + threads + " threads"));
    }
    long places = copies.stream().map(PatternRule::place).distinct().count();
    if (places > 1) {
      return flood(places, threads, span);
    }
    boolean soon = span.map(s -> s.compareTo(DOUBLE_SUBMIT) <= 0).orElse(true);
    return soon ? doubleSubmit(copies.get(0), span) : flood(places, threads, span);
  }

  private static PatternRule doubleSubmit(Comment first, Optional<Duration> span) {
    List<String> reasons = new ArrayList<>();
    reasons.add(first.parent() == null ? "same author, same thread" : "same author, same parent");
    span.ifPresent(s -> reasons.add("within " + Spans.words(s)));
    return new PatternRule(Pattern.DOUBLE_SUBMIT, reasons);
  }

  private static PatternRule flood(long places, long threads, Optional<Duration> span) {
    List<String> reasons = new ArrayList<>();
    if (places == 1) {
      reasons.add("same author, same place, again");
    } else {
      reasons.add("same author, " + places + " places");
    }
    if (threads > 1) {
      reasons.add(threads + " threads");
    }
    span.ifPresent(s -> reasons.add("within " + Spans.words(s)));
    return new PatternRule(Pattern.FLOOD, reasons);
  }

  private static PatternRule repost(List<Comment> copies) {
    List<String> reasons = new ArrayList<>(List.of("another author repeats it"));
    span(copies).ifPresent(s -> reasons.add("within " + Spans.words(s)));
    return new PatternRule(Pattern.REPOST, reasons);
  }

  private static PatternRule campaign(List<Comment> copies, long authors) {
    List<String> reasons = new ArrayList<>(List.of(authors + " authors"));
    long wordings = copies.stream().map(Comment::text).distinct().count();
    if (wordings > 1) {
      reasons.add(wordings + " wordings");
    }
    span(copies).ifPresent(s -> reasons.add("within " + Spans.words(s)));
    return new PatternRule(Pattern.CAMPAIGN, reasons);
  }

  private static List<String> place(Comment comment) {
    return List.of(comment.id().source(), comment.thread().id(), String.valueOf(comment.parent()));
  }

  /** The time from the first copy to the last, if it is known of all. */
  private static Optional<Duration> span(List<Comment> copies) {
    List<Instant> times =
        copies.stream().map(Comment::created).filter(Objects::nonNull).sorted().toList();
    return times.size() < copies.size()
        ? Optional.empty()
        : Optional.of(Duration.between(times.get(0), times.get(times.size() - 1)));
  }
}
