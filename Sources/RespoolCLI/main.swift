print("respool")
