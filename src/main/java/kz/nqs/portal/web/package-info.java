/** Pages of the portal. */
@NullMarked
package kz.nqs.portal.web;

import org.jspecify.annotations.NullMarked;
