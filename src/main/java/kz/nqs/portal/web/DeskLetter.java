package kz.nqs.portal.web;

import kz.nqs.letters.Letter;
import kz.nqs.post.Posted;
import org.jspecify.annotations.Nullable;

/**
 * A letter that belongs to no case.
 *
 * @param posted what has become of the e-mail about it; null if there was none
 */
record DeskLetter(Letter letter, @Nullable Posted posted) {}
