package brunet.ui.shell;

import brunet.ui.state.BriefingCommands;
import brunet.ui.state.MapCommands;
import brunet.ui.state.TimelineCommands;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The one place where keys that work anywhere in the window find their commands.
final class Keys {
    private final ShellViewModel shell;
    private final Window window;
    private final MapCommands map;
    private final TimelineCommands timeline;
    private final BriefingCommands briefing;
    private final EditMenu menu;

    /// Whether the key being pressed is a command, so that what it writes goes nowhere.
    private boolean commanded;

    /// What keys ask of the window itself.
    interface Window {
        /// Whether a dialog has the keyboard to itself.
        boolean dialogOpen();

        /// Closes what floats over the window; false when nothing does.
        boolean closePopover();

        void search();

        void focusLeft();

        void focusMap();

        void focusCard();

        void focusLegend();

        void nextRegion();

        void showTrays();

        void showKeys();

        void copyCard();
    }

    Keys(
            ShellViewModel shell,
            Window window,
            MapCommands map,
            TimelineCommands timeline,
            BriefingCommands briefing,
            EditMenu menu) {
        this.shell = shell;
        this.window = window;
        this.map = map;
        this.timeline = timeline;
        this.briefing = briefing;
        this.menu = menu;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, scene.getFocusOwner()));
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (commanded) {
                        event.consume();
                    }
                });
    }

    private void pressed(KeyEvent event, @Nullable Node focused) {
        Optional<Runnable> command =
                event.isConsumed() || window.dialogOpen()
                        ? Optional.empty()
                        : command(event, focused instanceof TextInputControl)
                                .or(() -> space(event, focused));
        commanded = command.isPresent();
        if (command.isPresent()) {
            command.get().run();
            event.consume();
        }
    }

    private Optional<Runnable> command(KeyEvent event, boolean typing) {
        if (event.isShortcutDown() && event.isAltDown()) {
            return Optional.empty();
        }
        if (event.isShortcutDown()) {
            return withControl(event, typing);
        }
        if (event.isAltDown()) {
            return typing ? Optional.empty() : withAlt(event.getCode());
        }
        return switch (event.getCode()) {
            case F6 -> Optional.of(window::nextRegion);
            case F1 -> Optional.of(window::showKeys);
            default ->
                    typing
                            ? Optional.empty()
                            : event.isShiftDown() ? withShift(event) : alone(event);
        };
    }

    private Optional<Runnable> withControl(KeyEvent event, boolean typing) {
        @Nullable Runnable command =
                switch (event.getCode()) {
                    case K -> window::search;
                    case Z -> typing ? null : event.isShiftDown() ? menu::redo : menu::undo;
                    case Y -> typing ? null : menu::redo;
                    case DIGIT1, NUMPAD1 -> window::focusLeft;
                    case DIGIT2, NUMPAD2 -> window::focusMap;
                    case DIGIT3, NUMPAD3 -> window::focusCard;
                    case C -> typing ? null : window::copyCard;
                    case LEFT -> typing ? null : () -> shell.moveMonths(-12);
                    case RIGHT -> typing ? null : () -> shell.moveMonths(12);
                    default -> null;
                };
        return Optional.ofNullable(command);
    }

    private Optional<Runnable> withAlt(KeyCode code) {
        @Nullable Runnable command =
                switch (code) {
                    case LEFT -> () -> map.pan(-1, 0);
                    case RIGHT -> () -> map.pan(1, 0);
                    case UP -> () -> map.pan(0, -1);
                    case DOWN -> () -> map.pan(0, 1);
                    default -> null;
                };
        return Optional.ofNullable(command);
    }

    private Optional<Runnable> withShift(KeyEvent event) {
        @Nullable Runnable command =
                switch (event.getCode()) {
                    case B -> briefing::choose;
                    case LEFT -> () -> shell.moveMonths(-1);
                    case RIGHT -> () -> shell.moveMonths(1);
                    default -> written(event);
                };
        return Optional.ofNullable(command);
    }

    private Optional<Runnable> alone(KeyEvent event) {
        @Nullable Runnable command =
                switch (event.getCode()) {
                    case B -> briefing::save;
                    case LEFT -> shell::previousChange;
                    case RIGHT -> shell::nextChange;
                    case HOME -> shell::firstDate;
                    case END -> shell::lastDate;
                    case D -> timeline::editDate;
                    case ESCAPE ->
                            () -> {
                                if (!window.closePopover()) {
                                    shell.clear();
                                }
                            };
                    case G -> shell::goToSelection;
                    case DIGIT1, NUMPAD1 -> () -> shell.open(Tab.AGREEMENTS);
                    case DIGIT2, NUMPAD2 -> () -> shell.open(Tab.EXERCISES);
                    case DIGIT3, NUMPAD3 -> () -> shell.open(Tab.PLACES);
                    case DIGIT4, NUMPAD4 -> () -> shell.open(Tab.SOURCES);
                    case A -> menu::addToSelection;
                    case E -> menu::editSelection;
                    case H -> menu::tellHistory;
                    case L -> window::focusLegend;
                    case I -> map::toggleInsets;
                    case T -> window::showTrays;
                    case DIGIT0, NUMPAD0 -> map::home;
                    default -> written(event);
                };
        return Optional.ofNullable(command);
    }

    /// Keys that lie elsewhere on other keyboards, by what they write.
    private @Nullable Runnable written(KeyEvent event) {
        return switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> map::zoomIn;
            case MINUS, SUBTRACT -> map::zoomOut;
            case SLASH, DIVIDE -> window::search;
            default ->
                    switch (event.getText()) {
                        case "+" -> map::zoomIn;
                        case "-" -> map::zoomOut;
                        case "/" -> window::search;
                        case "0" -> map::home;
                        case "1" -> () -> shell.open(Tab.AGREEMENTS);
                        case "2" -> () -> shell.open(Tab.EXERCISES);
                        case "3" -> () -> shell.open(Tab.PLACES);
                        case "4" -> () -> shell.open(Tab.SOURCES);
                        default -> null;
                    };
        };
    }

    /// Plays, unless the space bar presses a button or writes.
    private Optional<Runnable> space(KeyEvent event, @Nullable Node focused) {
        boolean plays =
                event.getCode() == KeyCode.SPACE
                        && !(focused instanceof ButtonBase)
                        && !(focused instanceof TextInputControl);
        return plays ? Optional.of(timeline::playOrPause) : Optional.empty();
    }
}
