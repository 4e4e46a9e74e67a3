/// What documents say of the studies, beside what the finished pictures on the screen show: each claim is measured on the
/// plots themselves, so that no page can show what its own numbers refuse.
@NullMarked
package exhibit.study.claim;

import org.jspecify.annotations.NullMarked;
