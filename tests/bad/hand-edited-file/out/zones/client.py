EDITED = True
