@NullMarked
package kz.nqs.operations.web;

import org.jspecify.annotations.NullMarked;
