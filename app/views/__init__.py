"""The window. Views read the workspace and write only by committing a Change through it.

What a view is: a QWidget made with the workspace alone, `XView(workspace)`. It listens to the workspace's signals,
marks itself stale and redraws when it is seen (`showEvent`). The window calls these where a view has them:

    zoom_in(), zoom_out()               Ctrl+plus, Ctrl+minus and the toolbar's lenses
    zoom() -> float, set_zoom(float)    0.0 (a quarter) to 1.0 (a day); with signal zoomChanged(float)
    go_to_date(date)                    Today, Ctrl+G
    reveal(ref)                         a thing found by search or clicked in a chain: scroll it into sight
    status_text() -> str                the left end of the status bar while the view is seen
"""
