/// The second document: what features, bases and decomposability are.
@NullMarked
package exhibit.study.concept;

import org.jspecify.annotations.NullMarked;
