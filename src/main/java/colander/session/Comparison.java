package colander.session;

import colander.duplicate.PairScore;
import colander.moderation.ModeratedComment;

/** Two comments and how alike they are. */
public record Comparison(ModeratedComment left, ModeratedComment right, PairScore score) {}
