package org.forumkit.examples.commandline;

/** The call is wrong in a way that the parser of the command line cannot see. */
final class WrongCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCallException(String message) {
        super(message);
    }
}
